package org.caseload.e2e;

import com.microsoft.playwright.Page;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a browser window of its own and looks at what it left; see {@link EndToEnd}. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Visits.class || type == Laboratory.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Laboratory.class) {
            return new Laboratory(address(context));
        }
        Visits visits = context.getStore(NAMESPACE)
                .computeIfAbsent(Visits.class, key -> new Visits(address(context)), Visits.class);
        return type == Visits.class ? visits : visits.open(screen(context));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        visits(context).ifPresent(visits -> {
            if (context.getExecutionException().isPresent()
                    || !visits.complaints().isEmpty()) {
                visits.keep(folder(context));
            }
            if (context.getExecutionException().isEmpty()
                    && !visits.complaints().isEmpty()) {
                throw new AssertionError("The browser complained: " + String.join("\n", visits.complaints()));
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visits(context).ifPresent(Visits::close);
    }

    private static Optional<Visits> visits(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Visits.class, Visits.class));
    }

    private static String address(ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    private static Screen screen(ExtensionContext context) {
        boolean dark = has(context, Dark.class);
        if (has(context, Phone.class)) {
            return dark ? Screen.PHONE_DARK : Screen.PHONE_LIGHT;
        }
        return dark ? Screen.DESKTOP_DARK : Screen.DESKTOP_LIGHT;
    }

    private static boolean has(ExtensionContext context, Class<? extends Annotation> annotation) {
        return AnnotationSupport.isAnnotated(context.getElement(), annotation)
                || AnnotationSupport.isAnnotated(context.getTestClass(), annotation);
    }

    private static Path folder(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName() + "-" + context.getDisplayName();
        return Path.of("target", "e2e", name.replaceAll("[^\\w.]+", "-"));
    }
}
