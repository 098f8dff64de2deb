/** The first page: what is under way and what is overdue. */
@NullMarked
package org.caseload.ui.home;

import org.jspecify.annotations.NullMarked;
