import { type MessageKey, message } from '../platform';

/** The reason for every permission of the manifest; a test compares the two. */
export const reasons: Record<string, MessageKey> = {
  storage: 'optionsWhyStorage',
  unlimitedStorage: 'optionsWhyUnlimitedStorage',
  contextMenus: 'optionsWhyContextMenus',
  activeTab: 'optionsWhyActiveTab',
  scripting: 'optionsWhyScripting',
  host_permissions: 'optionsWhyHosts',
  optional_host_permissions: 'optionsWhyOptionalHosts',
};

export function PermissionsSection() {
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{message('optionsPermissions')}</h2>
      <p>{message('optionsPrivacy')}</p>
      <dl class="reasons">
        {Object.entries(reasons).map(([permission, reason]) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{message(reason)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
