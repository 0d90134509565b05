package sharpsword.gateway.console.page;

/** A page above this one. */
public record Crumb(String text, String path) {}
