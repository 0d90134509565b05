/** Answers which trace a request belongs to, and keeps the routes of tips out of traces and metrics. */
@NullMarked
package sharpsword.defaults.telemetry;

import org.jspecify.annotations.NullMarked;
