/**
 * Answers how a kind of record gets its pages: a list, a form for a new one, the page of one, and what can be done with it.
 */
@NullMarked
package sharpsword.gateway.console.records;

import org.jspecify.annotations.NullMarked;
