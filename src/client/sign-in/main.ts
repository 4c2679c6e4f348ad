/** Takes the token out of the address bar and signs in with it. */
const token = location.hash.slice(1);
const form = document.querySelector<HTMLFormElement>('#sign-in');
const field = document.querySelector<HTMLInputElement>('#token');
if (token && form && field) {
  history.replaceState(null, '', location.pathname + location.search);
  field.value = token;
  form.submit();
}
