package bare;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The smallest application: a server, Vaadin with its theme, ready-made bundle, compressed answers. */
@SpringBootConfiguration
@AutoConfigurationPackage
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringBootAutoConfiguration.class
})
@StyleSheet(Aura.STYLESHEET)
public class BareApplication implements AppShellConfigurator {

    /** Starts it on a free port, with none of Caseload's settings but how answers are sent. */
    public static ConfigurableApplicationContext start() {
        return SpringApplication.run(
                BareApplication.class,
                "--spring.config.name=bare",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--server.compression.enabled=true",
                "--server.compression.mime-types=text/html,text/css,text/javascript,application/javascript,application/json");
    }
}
