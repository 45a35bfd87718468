// Keeps what is chosen on this part through a reload: in this tab only, and until it goes on. The page
// does all else without this.
(() => {
  const form = document.getElementById('form');
  if (!form) {
    sessionStorage.clear();
    return;
  }
  const key = `${form.elements.token.value} ${form.elements.part.value}`;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  for (const [name, value] of kept) {
    if (form.elements[name]) {
      form.elements[name].value = value;
    }
  }
  form.addEventListener('input', () => {
    const given = form.querySelectorAll('input:checked, textarea');
    sessionStorage.setItem(key, JSON.stringify([...given].map((each) => [each.name, each.value])));
  });
  form.addEventListener('submit', () => sessionStorage.removeItem(key));
})();
