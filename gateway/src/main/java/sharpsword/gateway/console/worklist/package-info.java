/**
 * The page of what an officer has to do now (待办).
 */
@NullMarked
package sharpsword.gateway.console.worklist;

import org.jspecify.annotations.NullMarked;
