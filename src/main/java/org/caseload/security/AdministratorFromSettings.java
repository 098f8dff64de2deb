package org.caseload.security;

import org.caseload.security.AccountRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator from {@code caseload.admin.*}, before the server takes its first request. */
@Component
class AdministratorFromSettings implements SmartInitializingSingleton {

    /** Who owns the token when the settings name nobody else. */
    static final String TECHNICAL_USERNAME = "api";

    static final String TOKEN_NAME = "first";

    private static final Logger log = LoggerFactory.getLogger(AdministratorFromSettings.class);

    private final AdminProperties settings;
    private final NewUsers newUsers;
    private final UserRepository users;

    AdministratorFromSettings(AdminProperties settings, NewUsers newUsers, UserRepository users) {
        this.settings = settings;
        this.newUsers = newUsers;
        this.users = users;
    }

    /** @throws SettingsRefusedException when the settings would be followed and cannot be */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (settings.isEmpty()) {
            return;
        }
        users.lock();
        if (users.exist()) {
            log.info("There are users already: caseload.admin.* is ignored.");
        } else {
            create();
        }
    }

    private void create() {
        checkToken(settings.token());
        UserId administrator = addAdministrator(settings.username(), settings.password());
        if (settings.token() != null) {
            newUsers.addToken(administrator, TOKEN_NAME, settings.token());
        }
        log.info("The first administrator was made from caseload.admin.*.");
    }

    private UserId addAdministrator(@Nullable String username, @Nullable String password) {
        if (username == null && password == null) {
            return newUsers.addTechnicalAdministrator(TECHNICAL_USERNAME);
        }
        if (username == null || password == null) {
            throw new SettingsRefusedException(
                    "Of caseload.admin.username and caseload.admin.password only one is set.", "Set both, or neither.");
        }
        try {
            return newUsers.addAdministrator(NewAdministrator.of(username, username, password));
        } catch (AccountRefusedException refused) {
            throw refusal(refused.reason());
        }
    }

    private static void checkToken(@Nullable String token) {
        if (token != null && token.length() < AdminProperties.MIN_TOKEN_LENGTH) {
            throw new SettingsRefusedException(
                    "caseload.admin.token has fewer than " + AdminProperties.MIN_TOKEN_LENGTH + " characters.",
                    "Set a longer random one, for example from \"openssl rand -hex 32\", or none.");
        }
    }

    private static SettingsRefusedException refusal(Reason reason) {
        return switch (reason) {
            case PASSWORD_TOO_SHORT ->
                new SettingsRefusedException(
                        "caseload.admin.password has fewer than " + PasswordRules.MIN_CHARACTERS + " characters.",
                        "Set a longer one; a few words with spaces between them are fine.");
            case PASSWORD_TOO_LONG ->
                new SettingsRefusedException(
                        "caseload.admin.password has more than " + PasswordRules.MAX_BYTES + " bytes.",
                        "Set a shorter one.");
            case PASSWORD_TOO_COMMON ->
                new SettingsRefusedException(
                        "caseload.admin.password is one that everybody tries first.", "Set another one.");
            default ->
                new SettingsRefusedException(
                        "caseload.admin.username is empty or has more than 100 characters.", "Set a shorter one.");
        };
    }
}
