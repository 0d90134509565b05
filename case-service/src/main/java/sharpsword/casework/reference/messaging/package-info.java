/** Takes data packages in when campaign publishes them. */
@NullMarked
package sharpsword.casework.reference.messaging;

import org.jspecify.annotations.NullMarked;
