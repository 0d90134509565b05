package sharpsword.casework.docket.web;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what was asked for
 * @param total how many there are in all within the caller's scope
 */
public record ListOf<T>(List<T> items, long total) {}
