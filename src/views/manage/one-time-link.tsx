/** A link to hand over: a field to select and copy from, never a link to press by accident. */
export function OneTimeLink(props: { id: string; label: string; link: string }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <input id={props.id} type="text" class="mono" readonly value={props.link} />
    </div>
  );
}
