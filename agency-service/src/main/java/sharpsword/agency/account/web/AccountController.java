package sharpsword.agency.account.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Refusal;
import sharpsword.agency.account.AccountsAway;
import sharpsword.agency.account.SettingPassword;
import sharpsword.agency.officer.Officer;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Stored;

/** Accounts of officers, as far as people order something for them. */
@RestController
@RequestMapping("/api/agency/officers/{id}/password")
class AccountController {

    private final SettingPassword setting;

    AccountController(SettingPassword setting) {
        this.setting = setting;
    }

    @PostMapping
    ResponseEntity<PasswordSet> set(
            @PathVariable String id, @RequestBody @Valid PasswordRequest request, Command command) {
        try {
            return Replies.changed(setting.set(command, id, request.password()), PasswordSet::of);
        } catch (AccountsAway away) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "accounts-away").asException();
        }
    }

    /** That it was done, and nothing about the password. */
    record PasswordSet(String officer, long revision) {

        static PasswordSet of(Stored<Officer> stored) {
            return new PasswordSet(stored.value().id(), stored.revision());
        }
    }
}
