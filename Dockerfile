# Caseload for a PostgreSQL server of its own; docker-compose.yml brings one.

FROM eclipse-temurin:25-jdk AS build
# The build starts a PostgreSQL for a moment, which refuses to run as root.
RUN useradd --create-home build && mkdir /build && chown build: /build
USER build
WORKDIR /build
COPY --chown=build:build . .
RUN ./mvnw -B -Pproduction -DskipTests package

FROM eclipse-temurin:25-jre
# For the health check: the image has neither curl nor wget.
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/*
# A volume mounted at /data gets its owner from here.
RUN groupadd --system --gid 10001 caseload \
 && useradd --system --uid 10001 --gid caseload --home-dir /data --no-create-home caseload \
 && mkdir -m 0700 /data \
 && chown caseload: /data
COPY --from=build /build/target/caseload-external-db.jar /app/caseload.jar
USER caseload
WORKDIR /data
# Reachable from outside the container, other than on a desk, where only the same machine reaches it.
ENV SERVER_ADDRESS=0.0.0.0 \
    CASELOAD_DATA_DIR=/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["curl", "--fail", "--silent", "--show-error", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
# Leaves memory to the system and a neighbouring PostgreSQL. Out of memory it ends: a fresh start takes over the jobs.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/caseload.jar"]
