package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.security.AccountRefusedException.Reason.PASSWORD_TOO_COMMON;
import static org.caseload.security.AccountRefusedException.Reason.PASSWORD_TOO_LONG;
import static org.caseload.security.AccountRefusedException.Reason.PASSWORD_TOO_SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet river over stone",
                "fünfzehnzeichen",
                "eleven amber kites",
                "8301946275510384",
                "XQZKWVBJYHGFTPL",
                "jane likes genomes"
            })
    void takesLongOnesOfAnyKindOfCharacter(String password) {
        assertThat(PasswordRules.objection("jane", password)).isEmpty();
    }

    @Test
    void countsCharactersNotBytesOrUnits() {
        assertThat(PasswordRules.objection("jane", "fourteen chars")).contains(PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.objection("jane", "\uD83E\uDDEC".repeat(14))).contains(PASSWORD_TOO_SHORT);
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        String longest = "quiet river over stone ".repeat(4).substring(0, 72);
        assertThat(PasswordRules.objection("jane", longest)).isEmpty();
        assertThat(PasswordRules.objection("jane", longest + "x")).contains(PASSWORD_TOO_LONG);
        assertThat(PasswordRules.objection("jane", longest.substring(1) + "é")).contains(PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345",
                "qwertyuiopasdfgh",
                "AZERTYUIOPqsdfg",
                "passwordpassword",
                "Passwordpassword1",
                "aaaaaaaaaaaaaaa",
                "abc123abc123abc123",
                "CorrectHorseBatteryStaple",
                "1q2w3e4r5t6y7u8i"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(PasswordRules.objection("jane", password)).contains(PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane.Doe@lab.example", "jane.doe@lab.example1!", "2026-jane.doe@lab.example"})
    void refusesTheUserNameWithDigitsAndSigns(String password) {
        assertThat(PasswordRules.objection("jane.doe@lab.example", password)).contains(PASSWORD_TOO_COMMON);
    }
}
