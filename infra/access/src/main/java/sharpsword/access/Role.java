package sharpsword.access;

import java.util.Arrays;
import java.util.Optional;

/** Roles of the realm. The code is the name of the Keycloak role. */
public enum Role {
    CAMPAIGN_LEAD,
    INSPECTOR,
    CASE_HANDLER,
    LEGAL_REVIEWER,
    UNIT_HEAD,
    REWARD_OFFICER,
    FINANCE_OFFICER,
    INTEGRITY_SUPERVISOR,
    DUTY_OFFICER,
    MONITORING_STAFF,
    PARTNER_OFFICER,
    LEADERSHIP,
    DISPLAY,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR;

    /** Name of the role in Keycloak and in tokens, for example {@code case-handler}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The role of that code; empty for roles of other systems, such as Keycloak's own default roles. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** 三员分立: one of the three administrator roles, of which an account holds at most one and which see no case content. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }
}
