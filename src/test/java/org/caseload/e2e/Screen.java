package org.caseload.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What a person looks at the pages with. */
enum Screen {
    DESKTOP_LIGHT(false, false),
    DESKTOP_DARK(false, true),
    PHONE_LIGHT(true, false),
    PHONE_DARK(true, true);

    private final boolean phone;
    private final boolean dark;

    Screen(boolean phone, boolean dark) {
        this.phone = phone;
        this.dark = dark;
    }

    boolean isPhone() {
        return phone;
    }

    /** As the names of pictures end, such as {@code phone-dark}. */
    String suffix() {
        return (phone ? "phone-" : "desktop-") + (dark ? "dark" : "light");
    }

    NewContextOptions options() {
        NewContextOptions options = new NewContextOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US");
        return phone
                ? options.setViewportSize(360, 780)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true)
                : options.setViewportSize(1440, 900);
    }
}
