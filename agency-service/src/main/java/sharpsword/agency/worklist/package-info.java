/** Answers what waits for whom (待办): one item for each subject of other services, gone when the subject moves on. */
@NullMarked
package sharpsword.agency.worklist;

import org.jspecify.annotations.NullMarked;
