/** Answers which automatic-monitoring data cannot be true: the screening rules of the strand MONITORING_DATA. */
@NullMarked
package sharpsword.operation.hazardouswaste.monitoring;

import org.jspecify.annotations.NullMarked;
