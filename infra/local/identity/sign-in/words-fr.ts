import type { Words } from './words.ts';

export const fr: Words = {
  product: 'Réseau douanier de lutte contre la fraude',
  signIn: 'Se connecter',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  newPasswordTitle: 'Choisissez un nouveau mot de passe',
  newPasswordWhy: 'Votre mot de passe était provisoire.',
  newPassword: 'Nouveau mot de passe',
  repeatPassword: 'Répétez le nouveau mot de passe',
  rules: 'Au moins {length} caractères, dont :',
  lower: 'une lettre minuscule',
  upper: 'une lettre majuscule',
  number: 'un chiffre',
  symbol: 'un symbole',
  authenticatorTitle: 'Configurez votre application d’authentification',
  authenticatorHow:
    'Ajoutez ce compte à une application d’authentification, puis saisissez les six chiffres affichés.',
  openApp: 'Ouvrir dans l’application d’authentification de cet appareil',
  secret: 'Ou saisissez cette clé dans l’application :',
  codeTitle: 'Saisissez le code de votre application d’authentification',
  code: 'Code à six chiffres',
  next: 'Continuer',
  problems: {
    'wrong-password': 'L’adresse électronique ou le mot de passe est incorrect.',
    'wrong-code': 'Le code est incorrect ou a déjà servi. Attendez le suivant.',
    'weak-password': 'Le nouveau mot de passe ne respecte pas les règles ci-dessous.',
    'passwords-differ': 'Les deux mots de passe sont différents.',
    'used-password': 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
    locked: 'Trop d’essais incorrects. Patientez avant de réessayer.',
    'begin-again': 'Cette connexion est terminée. Revenez à l’application et connectez-vous de nouveau.',
  },
};
