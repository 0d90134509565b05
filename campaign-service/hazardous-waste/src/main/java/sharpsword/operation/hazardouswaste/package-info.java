/** 两打: the operation against hazardous-waste crime and automatic-monitoring fraud. */
@NullMarked
package sharpsword.operation.hazardouswaste;

import org.jspecify.annotations.NullMarked;
