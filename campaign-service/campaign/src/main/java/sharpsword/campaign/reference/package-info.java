/** Answers which data packages are in use and brings new ones in, with dry run, second person and start date. */
@NullMarked
package sharpsword.campaign.reference;

import org.jspecify.annotations.NullMarked;
