/** The HTTP door of evidence files. */
@NullMarked
package sharpsword.operation.evidence.web;

import org.jspecify.annotations.NullMarked;
