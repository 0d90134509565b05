/** What the services may rely on, in the words of the driver: true of the embedded server and of a real MongoDB. */
@NullMarked
package sharpsword.embedded.contract;

import org.jspecify.annotations.NullMarked;
