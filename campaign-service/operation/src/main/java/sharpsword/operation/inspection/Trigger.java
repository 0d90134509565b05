package sharpsword.operation.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Why a site is checked. An inspection of an operation is no random draw, so it must show its trigger.
 *
 * @param lead identifier of the lead; null if the plan of the operation is the trigger
 * @param plan identifier of the operation's plan of the year; null if a lead is the trigger
 * @param exception why a firm on the positive list is checked all the same; null where none is needed
 */
public record Trigger(
        @Nullable String lead,
        @Nullable String plan,
        @Nullable String exception) {}
