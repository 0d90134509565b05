package sharpsword.gateway.console.page;

/**
 * A list within the page of a record.
 *
 * @param title key below {@code section.}
 */
public record TitledTable(String title, Table table) {}
