package org.caseload.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.Batches;
import org.caseload.cases.Cases;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A running server whose batches and cases are made up. One context for all tests that have it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "caseload.upload.max-size=1MB")
@MockitoBean(types = {Batches.class, BatchContents.class, BatchFiles.class, Cases.class})
@interface ApiServer {}
