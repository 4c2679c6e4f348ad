/** Whether a text is written as RFC 3066 (2.1) writes the name of a language. */
export const isLanguage = (text: string) => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(text);
