import type { Words } from './words.ts';

export const pt: Words = {
  product: 'Rede de Combate à Fraude Aduaneira',
  signIn: 'Iniciar sessão',
  email: 'Endereço de e-mail',
  password: 'Senha',
  newPasswordTitle: 'Escolha uma nova senha',
  newPasswordWhy: 'A sua senha era provisória.',
  newPassword: 'Nova senha',
  repeatPassword: 'Repita a nova senha',
  rules: 'Pelo menos {length} caracteres, com:',
  lower: 'uma letra minúscula',
  upper: 'uma letra maiúscula',
  number: 'um algarismo',
  symbol: 'um símbolo',
  authenticatorTitle: 'Configure o seu aplicativo autenticador',
  authenticatorHow:
    'Adicione esta conta a um aplicativo autenticador e escreva os seis algarismos apresentados.',
  openApp: 'Abrir no aplicativo autenticador deste dispositivo',
  secret: 'Ou escreva esta chave no aplicativo:',
  codeTitle: 'Escreva o código do seu aplicativo autenticador',
  code: 'Código de seis algarismos',
  next: 'Continuar',
  problems: {
    'wrong-password': 'O endereço de e-mail ou a senha estão incorretos.',
    'wrong-code': 'O código está incorreto ou já foi usado. Aguarde o próximo.',
    'weak-password': 'A nova senha não segue as regras abaixo.',
    'passwords-differ': 'As duas senhas não são iguais.',
    'used-password': 'Já usou esta senha. Escolha outra.',
    locked: 'Houve demasiadas tentativas erradas. Aguarde um pouco e tente de novo.',
    'begin-again': 'Esta sessão de entrada terminou. Volte ao aplicativo e inicie sessão de novo.',
  },
};
