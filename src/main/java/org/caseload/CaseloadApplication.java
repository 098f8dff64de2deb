package org.caseload;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Caseload, and says what every page is made of. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/caseload.css")
@StyleSheet("context://styles/batch.css")
public class CaseloadApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        commandLine(arguments)
                .ifPresentOrElse(
                        mode -> mode.run(arguments), () -> SpringApplication.run(CaseloadApplication.class, arguments));
    }

    private static Optional<CommandLineMode> commandLine(String... arguments) {
        return ServiceLoader.load(CommandLineMode.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(mode -> mode.isMeant(arguments))
                .findFirst();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
