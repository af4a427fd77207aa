// `Menu`: kept so that it can be built, searched and clicked by tests; nothing of it is shown.

export class MenuItem {
  constructor(options) {
    Object.assign(this, { enabled: true, visible: true, checked: false, type: 'normal' }, options);
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
  }
}

export class Menu {
  items = [];
  static #application = null;

  append(item) {
    this.items.push(item);
  }
  insert(position, item) {
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup() {}
  closePopup() {}

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  static getApplicationMenu() {
    return Menu.#application;
  }
}
