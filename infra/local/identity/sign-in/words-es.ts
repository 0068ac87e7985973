import type { Words } from './words.ts';

export const es: Words = {
  product: 'Red de Lucha contra el Fraude Aduanero',
  signIn: 'Iniciar sesión',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPasswordTitle: 'Elija una contraseña nueva',
  newPasswordWhy: 'Su contraseña era provisional.',
  newPassword: 'Contraseña nueva',
  repeatPassword: 'Repita la contraseña nueva',
  rules: 'Al menos {length} caracteres, con:',
  lower: 'una letra minúscula',
  upper: 'una letra mayúscula',
  number: 'una cifra',
  symbol: 'un símbolo',
  authenticatorTitle: 'Configure su aplicación de autenticación',
  authenticatorHow:
    'Añada esta cuenta a una aplicación de autenticación y escriba las seis cifras que muestra.',
  openApp: 'Abrir en la aplicación de autenticación de este dispositivo',
  secret: 'O escriba esta clave en la aplicación:',
  codeTitle: 'Escriba el código de su aplicación de autenticación',
  code: 'Código de seis cifras',
  next: 'Continuar',
  problems: {
    'wrong-password': 'El correo electrónico o la contraseña no son correctos.',
    'wrong-code': 'El código no es correcto o ya se usó. Espere al siguiente.',
    'weak-password': 'La contraseña nueva no cumple las reglas siguientes.',
    'passwords-differ': 'Las dos contraseñas no coinciden.',
    'used-password': 'Ya ha usado esta contraseña. Elija otra.',
    locked: 'Demasiados intentos fallidos. Espere un momento y vuelva a intentarlo.',
    'begin-again': 'Este inicio de sesión ha terminado. Vuelva a la aplicación e inicie sesión de nuevo.',
  },
};
