/** Tests of the rule on cloned reports. */
@NullMarked
package sharpsword.operation.thirdpartyfraud.report;

import org.jspecify.annotations.NullMarked;
