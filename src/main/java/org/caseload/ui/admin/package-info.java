/** The pages about the installation itself: its state and limits, its users, API tokens, and the audit. */
@NullMarked
package org.caseload.ui.admin;

import org.jspecify.annotations.NullMarked;
