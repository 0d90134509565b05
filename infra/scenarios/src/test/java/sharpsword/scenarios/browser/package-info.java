/**
 * Answers whether the pages do what people come for, in a real browser, wide and narrow: without a barrier that axe finds
 * (WCAG 2.0 to 2.2, A and AA), without a violation of the content security policy, without an error in the console.
 */
@NullMarked
package sharpsword.scenarios.browser;

import org.jspecify.annotations.NullMarked;
