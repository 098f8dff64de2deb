package org.caseload.security;

import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gate in front of the filter chains. */
@Configuration(proxyBeanMethods = false)
class SetUpGateConfiguration {

    @Bean
    FilterRegistrationBean<SetUpGate> setUpGate(SetUpState state, RequestUtil vaadin) {
        var gate = new SetUpGate(state, OpenAddresses.beforeSetUp(vaadin), OpenAddresses.paths("/api/**"));
        var registration = new FilterRegistrationBean<>(gate);
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
