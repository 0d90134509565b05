/** The operation on carbon emissions and discharge permits. */
@NullMarked
package sharpsword.operation.carbonpermit;

import org.jspecify.annotations.NullMarked;
