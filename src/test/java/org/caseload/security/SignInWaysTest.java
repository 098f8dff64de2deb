package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** What the settings say, without a provider: none is asked at the start. */
class SignInWaysTest {

    private final WebApplicationContextRunner plain = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(OAuth2ClientAutoConfiguration.class))
            .withBean(OidcAccounts.class, () -> mock(OidcAccounts.class))
            .withBean(Audit.class, () -> mock(Audit.class))
            .withUserConfiguration(Beans.class);

    private final WebApplicationContextRunner complete = plain.withPropertyValues(
            "spring.security.oauth2.client.registration.lab.client-id=caseload",
            "spring.security.oauth2.client.registration.lab.client-name=Laboratory account",
            "spring.security.oauth2.client.registration.lab.scope=openid,profile",
            "spring.security.oauth2.client.provider.lab.issuer-uri=http://localhost:9/nobody-answers",
            "caseload.oidc.viewers=lab-read");

    @Test
    void takesPasswordsWhenNothingIsSet() {
        plain.run(context -> {
            SignInWays ways = context.getBean(SignInWays.class);
            assertThat(ways.passwords()).isTrue();
            assertThat(ways.providers()).isEmpty();
            assertThat(ways.makeAdministrators()).isFalse();
            assertThat(context).doesNotHaveBean(ClientRegistrationRepository.class);
        });
    }

    @Test
    void offersAProviderByItsName() {
        complete.run(context -> assertThat(context.getBean(SignInWays.class).providers())
                .containsExactly(new SignInWays.Provider("Laboratory account", "oauth2/authorization/lab")));
    }

    @Test
    void needsNoFirstAdministratorWhereAProviderMakesOne() {
        complete.run(context -> assertThat(context.getBean(SignInWays.class).makeAdministrators())
                .isFalse());
        complete.withPropertyValues("caseload.oidc.administrators=lab-admin")
                .run(context -> assertThat(context.getBean(SignInWays.class).makeAdministrators())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "caseload.oidc.viewers=, none of its roles is one here",
        "spring.security.oauth2.client.registration.lab.scope=profile, scope does not hold openid",
        "spring.security.oauth2.client.provider.lab.issuer-uri=, issuer-uri is not set"
    })
    void refusesToStartWithSettingsByWhichNobodyGetsIn(String setting, String reason) {
        complete.withPropertyValues(setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsRefusedException.class)
                        .hasMessageContaining(reason));
    }

    @Test
    void refusesToStartWithoutAnyWay() {
        plain.withPropertyValues("caseload.oidc.local-sign-in=false")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(SettingsRefusedException.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OidcProperties.class)
    @Import({SignInWays.class, OidcConfiguration.class})
    static class Beans {}
}
