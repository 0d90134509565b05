package sharpsword.gateway.console.page;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a record.
 *
 * @param label key below {@code fact.}
 * @param link path of a page; null if there is none
 */
public record Fact(String label, String text, @Nullable String link) {}
