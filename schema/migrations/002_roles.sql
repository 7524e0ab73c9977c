-- The application's role: it appends and reads, and keeps the tables of views; it owns nothing and changes no schema.
--
-- `SELECT concord_grant('name')`, run by the owner, gives another role the same rights. Where `concord_app` exists, or
-- may be created, it has them from here on; where it may not (a managed server), the owner creates the role and calls
-- the function. UPDATE of log_head (id) is what SELECT … FOR UPDATE asks for; the trigger still refuses the change itself.

CREATE FUNCTION concord_grant(app name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  home text := quote_ident(current_schema());
  views text;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %s TO %I', home, app);
  FOR views IN SELECT quote_ident(tablename) FROM pg_tables
    WHERE schemaname = current_schema() AND tableowner = current_user AND tablename NOT IN ('events', 'texts', 'log_head', 'concord_migrations')
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON %s TO %I', views, app);
  END LOOP;
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO %I', home, app);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT USAGE, SELECT ON SEQUENCES TO %I', home, app);
  EXECUTE format('REVOKE ALL ON events, texts, log_head, concord_migrations FROM %I', app);
  EXECUTE format('GRANT SELECT, INSERT ON events, texts TO %I', app);
  EXECUTE format('GRANT UPDATE (text) ON texts TO %I', app);
  EXECUTE format('GRANT SELECT, UPDATE (id) ON log_head TO %I', app);
  EXECUTE format('GRANT SELECT ON concord_migrations TO %I', app);
END $$;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'concord_app')
    AND EXISTS (SELECT FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolcreaterole))
  THEN
    BEGIN
      CREATE ROLE concord_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another database of the same server was set up at this moment
    END;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'concord_app') THEN
    PERFORM concord_grant('concord_app');
  END IF;
END $$;
