/** The HTTP door of leads. */
@NullMarked
package sharpsword.operation.lead.web;

import org.jspecify.annotations.NullMarked;
