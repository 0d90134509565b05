/** The HTTP door of inspections. */
@NullMarked
package sharpsword.operation.inspection.web;

import org.jspecify.annotations.NullMarked;
