/** Answers questions about progress over HTTP. */
@NullMarked
package sharpsword.campaign.progress.web;

import org.jspecify.annotations.NullMarked;
