package org.caseload.validation;

import java.time.LocalDate;
import java.util.List;

/** What is to be said about a date that can be read. */
@FunctionalInterface
interface DateCheck {

    List<Remark> remarks(String written, LocalDate date);
}
