/** What Dutch text is written with, signs of numbers and quotations included. */
export const DUTCH_CHARACTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789áàâäéèêëíïóôöúüçÉË.,:;!?()%&€@+-–…‘’“”'
