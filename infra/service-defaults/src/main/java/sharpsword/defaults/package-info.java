/**
 * What every service of the platform gets by depending on this module: security, problem details, idempotency, calls to
 * other services, health, telemetry, the production guard and its default settings. Everything configures itself.
 */
@NullMarked
package sharpsword.defaults;

import org.jspecify.annotations.NullMarked;
