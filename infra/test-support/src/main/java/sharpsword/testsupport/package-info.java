/** Answers what the tests of every module share: real servers, logins, architecture rules. */
@NullMarked
package sharpsword.testsupport;

import org.jspecify.annotations.NullMarked;
