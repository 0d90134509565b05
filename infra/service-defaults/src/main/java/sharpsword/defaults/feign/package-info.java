/** Answers how one service asks another: whose token goes along, how long it waits, what a refusal over there means here. */
@NullMarked
package sharpsword.defaults.feign;

import org.jspecify.annotations.NullMarked;
