/**
 * Answers what all pages of the console are made of: words, facts, lists, clocks, forms and the refusals shown in them.
 */
@NullMarked
package sharpsword.gateway.console.page;

import org.jspecify.annotations.NullMarked;
