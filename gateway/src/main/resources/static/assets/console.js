// Every change that htmx asks for carries the page's token.
document.addEventListener("htmx:configRequest", function (event) {
    const header = document.querySelector("meta[name=csrf-header]");
    const token = document.querySelector("meta[name=csrf-token]");
    if (header && token && event.detail.verb !== "get") {
        event.detail.headers[header.content] = token.content;
    }
});

// One of the fields that a form names together is enough; while all are empty the browser asks at the first. Without
// scripts the service says the same.
document.querySelectorAll("form[data-either]").forEach(function (form) {
    const fields = form.dataset.either.split(" ").map(function (name) { return form.elements[name]; });
    function judge() {
        const given = fields.some(function (field) { return field.value.trim() !== ""; });
        fields[0].setCustomValidity(given ? "" : form.dataset.eitherText);
    }
    fields.forEach(function (field) { field.addEventListener("input", judge); });
    judge();
});
