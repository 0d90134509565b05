/** Takes the domain events of all services in as facts. */
@NullMarked
package sharpsword.campaign.progress.messaging;

import org.jspecify.annotations.NullMarked;
