/** Opens a case for each proposed filing, and keeps in step what the police hold of a case. */
@NullMarked
package sharpsword.casework.docket.messaging;

import org.jspecify.annotations.NullMarked;
