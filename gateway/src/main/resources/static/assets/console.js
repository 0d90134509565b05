// Every change that htmx asks for carries the page's token.
document.addEventListener("htmx:configRequest", function (event) {
    const header = document.querySelector("meta[name=csrf-header]");
    const token = document.querySelector("meta[name=csrf-token]");
    if (header && token && event.detail.verb !== "get") {
        event.detail.headers[header.content] = token.content;
    }
});
