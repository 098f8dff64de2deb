package org.caseload.cases;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who created cases.
 *
 * @param userId of the user
 * @param name what others see
 */
public record CaseCreator(UUID userId, String name) implements Serializable {}
